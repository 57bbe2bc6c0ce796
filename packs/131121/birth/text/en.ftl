c-lives-here = Your address is in Setagaya City
