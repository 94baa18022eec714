import { Rows2, Rows4 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import type { Density } from './clipping-list.tsx';

interface DensitySwitchProps {
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
}

/** A button that makes the rows of a list lower, or high again. */
export function DensitySwitch({ density, onDensity }: DensitySwitchProps) {
  const { t } = useTranslation();
  const other = density === 'compact' ? 'comfortable' : 'compact';
  return (
    <IconButton
      size="small"
      label={t(`list.density.${other}`)}
      icon={other === 'compact' ? <Rows4 size={16} aria-hidden /> : <Rows2 size={16} aria-hidden />}
      onPress={() => onDensity(other)}
    />
  );
}
