import { createLinksService } from './links-service.ts';
import { serve } from './serve.ts';

serve(createLinksService);
