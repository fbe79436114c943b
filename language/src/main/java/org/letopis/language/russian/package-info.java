/// Russian: its sentences, words, numbers and names.
@NullMarked
package org.letopis.language.russian;

import org.jspecify.annotations.NullMarked;
