@NullMarked
package org.letopis.names;

import org.jspecify.annotations.NullMarked;
