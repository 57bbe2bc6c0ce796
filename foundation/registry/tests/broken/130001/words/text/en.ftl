page-more = More for { $name } and { q-nmae }
