import { adapterContract } from "../contracts/adapter.js";
import { frameworks } from "./koa-harness.js";

for (const framework of frameworks) adapterContract(framework);
