c-text = Text
c-shop = Shop
page-late = Late
q-late = Late?
q-late-a = A
q-late-b = B
