import { expose } from 'comlink';
import { createAnalysisService } from './analysis-service.ts';

expose(createAnalysisService());
