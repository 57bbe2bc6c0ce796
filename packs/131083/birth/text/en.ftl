c-lives-here = Your address is in Koto City
