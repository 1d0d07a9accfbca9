# El idioma de la ventana. Los idiomas se nombran en sus propias palabras.

frame-language = Idioma: { $language }
frame-language-system = Como el sistema ({ $language })
palette-language = Idioma de la ventana: { $language }
palette-language-system = Idioma de la ventana como el sistema
