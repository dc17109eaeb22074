// Runs one bench, the built file that is named, and hands its title and its figures to who started it.
import { pathToFileURL } from "node:url";

const { TITLE, bench } = await import(pathToFileURL(process.argv[2]).href);
const figures = await bench();
process.send({ title: TITLE, figures }, () => process.disconnect());
