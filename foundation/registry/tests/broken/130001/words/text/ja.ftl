page-more = もっと
q-colour = 何色
q-colour-red = 赤
q-colour-bleu = 青
q-name = 名前
q-name-error = 名前がありません
r-moved = 転居した
