/// The bridge from the language module to Lucene.
@NullMarked
package org.letopis.language.lucene;

import org.jspecify.annotations.NullMarked;
