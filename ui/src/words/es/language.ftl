# The language of the window. Languages are named in their own words.

frame-language = Idioma: { $language }
frame-language-system = Como el sistema ({ $language })
palette-language = Idioma de la ventana: { $language }
palette-language-system = Idioma de la ventana como el sistema
