@NullMarked
package org.letopis.publish;

import org.jspecify.annotations.NullMarked;
