api-refused-municipality = municipality takes a six-digit code of a government, such as 131083.
api-refused-shape = The JSON could not be read. See /api/v1/openapi.json for its shape.
api-refused-key = This key cannot be used. Make a new UUID.
api-refused-question = There is an answer to a question that these services do not ask.
