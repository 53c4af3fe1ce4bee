/* The manual: Swagger UI over this function's own description. */
(() => {
  "use strict";
  window.SwaggerUIBundle({
    url: "/v1/openapi",
    domNode: document.getElementById("manual"),
    deepLinking: true,
    supportedSubmitMethods: ["get"],
    validatorUrl: null,
    tryItOutEnabled: true,
  });
})();
