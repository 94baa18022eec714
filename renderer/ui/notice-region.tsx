import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import styles from './notice-region.module.css';
import { notices } from './notices.ts';

interface NoticeRegionProps {
  readonly label: string;
  readonly closeLabel: string;
}

/** Where notices appear: read out politely, above everything, at the foot of the window. */
export function NoticeRegion({ label, closeLabel }: NoticeRegionProps) {
  return (
    <ToastRegion queue={notices} aria-label={label} className={styles['region'] ?? ''}>
      {({ toast }) => (
        <Toast
          toast={toast}
          className={`${styles['notice']} ${toast.content.kind === 'problem' ? styles['problem'] : ''}`}
        >
          <ToastContent className={styles['text'] ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              className={styles['button'] ?? ''}
              onPress={() => {
                toast.content.action?.run();
                notices.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" aria-label={closeLabel} className={styles['close'] ?? ''}>
            <X size={16} aria-hidden />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
