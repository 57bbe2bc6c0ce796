c-here = The child lives in Koto
