import "./app/nonce";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { resume } from "./app/session";
import { startTexts } from "./app/texts";

// Signed-in pages are wanted nearly always: fetch the shell while the texts load and the session is asked for.
if (location.pathname.startsWith("/app")) {
  void import("./app/shell/Shell");
}
await Promise.all([startTexts(), resume()]);
createRoot(document.getElementById("root") as HTMLElement).render(<App />);
