import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// The first suggestion builds the lexicon, and other tests want the processor too.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => cleanup());
