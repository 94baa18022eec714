import { expose } from 'comlink';
import { database } from '../store/database.ts';
import { createSearchService } from './search-service.ts';

expose(createSearchService(database));
