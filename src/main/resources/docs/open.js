SwaggerUIBundle({
  url: '../openapi',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'list',
  tryItOutEnabled: true,
  // Else it has a server elsewhere judge the contract.
  validatorUrl: null,
});
