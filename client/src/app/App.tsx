import { RouterProvider } from "react-router/dom";
import { router } from "./router";

/** The dashboard. */
export function App() {
  return <RouterProvider router={router} />;
}
