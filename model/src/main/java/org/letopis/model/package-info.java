@NullMarked
package org.letopis.model;

import org.jspecify.annotations.NullMarked;
