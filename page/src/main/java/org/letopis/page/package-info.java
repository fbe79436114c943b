@NullMarked
package org.letopis.page;

import org.jspecify.annotations.NullMarked;
