import { adapterContract } from "../contracts/adapter.js";
import { frameworks } from "./express-harness.js";

for (const framework of frameworks) adapterContract(framework);
