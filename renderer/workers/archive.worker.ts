import { createArchiveService } from './archive-service.ts';
import { serve } from './serve.ts';

serve(createArchiveService);
