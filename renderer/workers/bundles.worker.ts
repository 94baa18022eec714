import { createBundleService } from './bundle-service.ts';
import { serve } from './serve.ts';

serve(createBundleService);
