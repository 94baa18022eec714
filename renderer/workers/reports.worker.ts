import { expose } from 'comlink';
import { database } from '../store/database.ts';
import { createReportService } from './report-service.ts';

expose(createReportService(database));
