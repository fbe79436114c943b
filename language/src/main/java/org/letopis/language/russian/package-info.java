/// Russian: tokens, sentences, morphology, inflection and numbers.
@NullMarked
package org.letopis.language.russian;

import org.jspecify.annotations.NullMarked;
