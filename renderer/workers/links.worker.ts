import { expose } from 'comlink';
import { database } from '../store/database.ts';
import { createLinksService } from './links-service.ts';

expose(createLinksService(database));
