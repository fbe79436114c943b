@NullMarked
package org.letopis.app;

import org.jspecify.annotations.NullMarked;
