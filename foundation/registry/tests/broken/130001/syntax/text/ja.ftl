title = よい
summary
  一行
!! = ?
title = また
