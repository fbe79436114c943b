@NullMarked
package org.letopis.chronicle;

import org.jspecify.annotations.NullMarked;
