c-lives-here = あなたの住所が世田谷区にある
