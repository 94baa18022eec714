import { createImportService } from './import-service.ts';
import { serve } from './serve.ts';

serve(createImportService);
