import { remainder } from "../../checksums.js";
import { shaped } from "../../shape.js";

const NIR = /^[12][0-9]{2}(?:0[1-9]|1[0-2]|[23][0-9]|4[0-2]|[5-9][0-9])(?:[0-9]{2}|2[AB])[0-9]{8}$/;

// Corsica's departments count as 19 and 18 (INSEE).
function number(value: string): string {
  return value.replace("2A", "19").replace("2B", "18");
}

/** Insurance numbers of France. */
export const FRANCE = {
  /** French social security numbers (NIR): thirteen digits and a key modulo 97, which is strong enough alone. */
  FR_NIR: shaped({
    shapes: [
      "# ## ## #* ### ### ##",
      "#-##-##-#*-###-###-##",
      "# ## ## #* ### ### - ##",
      "######*########",
      "######*###### ##",
    ],
    first: "12",
    valid(value) {
      return NIR.test(value) && 97 - remainder(number(value.slice(0, 13)), 97) === Number(value.slice(13));
    },
  }),
};
