c-lives-here = あなたの住所が江東区にある
