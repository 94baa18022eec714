import { expose } from 'comlink';
import { database } from '../store/database.ts';
import { createBundleService } from './bundle-service.ts';

expose(createBundleService(database));
