import { createReportService } from './report-service.ts';
import { serve } from './serve.ts';

serve((archive) => createReportService(archive));
