// Lets a thread or child process of a test import the sources as they are: import this first, or `node --import` it.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
