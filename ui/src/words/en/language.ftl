# The language of the window. Languages are named in their own words.

frame-language = Language: { $language }
frame-language-system = As the system ({ $language })
palette-language = Language of the window: { $language }
palette-language-system = Language of the window as the system
