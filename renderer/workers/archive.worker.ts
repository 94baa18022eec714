import { expose } from 'comlink';
import { database } from '../store/database.ts';
import { createArchiveService } from './archive-service.ts';

expose(createArchiveService(database));
