title = 江東区の手当
keywords = 手当 こども
c-here = お子さんの住所が江東区にある
