@NullMarked
package org.letopis.bench;

import org.jspecify.annotations.NullMarked;
