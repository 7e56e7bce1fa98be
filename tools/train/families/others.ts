import type { Language } from "../family.js";
import { de } from "./de.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { nl } from "./nl.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import { ru } from "./ru.js";
import { uk } from "./uk.js";
import { zh } from "./zh.js";

/** The languages besides English. */
export const others: readonly Language[] = [de, es, fr, it, nl, pl, pt, ru, uk, zh];
