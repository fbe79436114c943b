@NullMarked
package org.letopis.language;

import org.jspecify.annotations.NullMarked;
