import "./app/nonce";
import SwaggerUi from "swagger-ui-dist/swagger-ui-es-bundle.js";
import "swagger-ui-dist/swagger-ui.css";

// A page of our own: the library's has scripts in its HTML, which the content security policy forbids.
SwaggerUi({ url: "/openapi/v1.json", dom_id: "#swagger", deepLinking: true, persistAuthorization: false, tryItOutEnabled: true });
