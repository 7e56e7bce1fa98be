import type { Language } from "../family.js";
import { de } from "./de.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { pt } from "./pt.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** The languages besides English. */
export const others: readonly Language[] = [de, es, fr, pt, ru, zh];
