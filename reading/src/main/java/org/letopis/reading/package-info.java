@NullMarked
package org.letopis.reading;

import org.jspecify.annotations.NullMarked;
