import { registerTexts } from '../../shell/language.ts';
import en from './en.json';
import sv from './sv.json';

registerTexts('processes', { sv, en });
