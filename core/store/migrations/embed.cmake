# Writes OUT: every file of FILES (a ;-list) as one raw string, in the order of their names.
set(code "// Made from store/migrations/*.sql; do not edit.\n#include <span>\n#include <string_view>\n\nnamespace legwork {\nnamespace {\nconstexpr std::string_view list[] = {\n")
list(SORT FILES)
foreach(file IN LISTS FILES)
  file(READ ${file} sql)
  string(APPEND code "R\"sql(${sql})sql\",\n")
endforeach()
string(APPEND code "};\n}  // namespace\nstd::span<const std::string_view> migrations() { return list; }\n}  // namespace legwork\n")
file(WRITE ${OUT} "${code}")
