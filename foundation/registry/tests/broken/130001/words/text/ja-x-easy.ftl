page-more = もっと
page-more = もう一度
q-colour = どの色
q-colour-red = 赤
q-colour-blue = 青
q-name = 名前
q-name-error = 名前がない
r-moved = 引っ越した
